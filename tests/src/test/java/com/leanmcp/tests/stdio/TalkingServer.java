package com.leanmcp.tests.stdio;

import com.leanmcp.McpServerBuilder;
import com.leanmcp.StdioServer;
import com.leanmcp.tests.wire.Talk;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;

/** A server on a pair of pipes, and its client. */
public record TalkingServer(Pipe in, Pipe out, StdioServer server, Talk client)
    implements AutoCloseable {
  public static TalkingServer start(McpServerBuilder builder) throws IOException {
    Pipe in = Pipe.open();
    Pipe out = Pipe.open();
    Talk client =
        new Talk(Channels.newOutputStream(in.sink()), Channels.newInputStream(out.source()));
    StdioServer server = builder.startStdio(
        Channels.newInputStream(in.source()), Channels.newOutputStream(out.sink()));
    return new TalkingServer(in, out, server, client);
  }

  @Override
  public void close() throws IOException {
    in.sink().close();
    server.close();
    out.sink().close();
    in.source().close();
    out.source().close();
    client.assertNoMistakes();
  }
}
