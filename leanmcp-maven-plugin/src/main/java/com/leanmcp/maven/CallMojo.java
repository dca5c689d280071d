package com.leanmcp.maven;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.maven.bytecode.MainClass;
import com.leanmcp.maven.call.CallFailedException;
import com.leanmcp.maven.call.ResultText;
import com.leanmcp.maven.call.ServerProcess;
import com.leanmcp.maven.call.ToolCall;
import com.leanmcp.maven.call.ToolClient;
import com.leanmcp.maven.dev.ArgumentLine;
import com.leanmcp.maven.surface.PrettyJson;
import com.leanmcp.maven.surface.SurfaceException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Calls one tool of the compiled project and prints its result: the program's main method is started on a free port for it
 * and ended afterwards. Fails if the tool does.
 */
@Mojo(name = "call", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CallMojo extends SurfaceMojo {
  private static final String TOKEN = "LEANMCP_TOKEN";

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** The tool's name. */
  @Parameter(property = "tool")
  private @Nullable String tool;

  /** Its arguments, a JSON object. */
  @Parameter(property = "args", defaultValue = "{}")
  private String args;

  /** How many seconds to wait for the server, and then for the result. */
  @Parameter(property = "timeout", defaultValue = "60")
  private int timeout;

  /** The class to run; found in the compiled classes when not given. */
  @Parameter(property = "leanmcp.mainClass")
  private @Nullable String mainClass;

  /** Arguments of the program, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.args")
  private @Nullable String programArgs;

  /** Options of the program's JVM, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.jvmArgs")
  private @Nullable String jvmArgs;

  @Override
  void run()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    try {
      ToolCall call = ToolCall.of(surface().tools(), Optional.ofNullable(tool), args);
      ResultText result = new ResultText(called(call));
      System.out.print(result.text());
      System.out.flush();
      if (result.isError()) {
        throw new MojoFailureException("tool " + call.tool().name() + " failed, as it says above");
      }
    } catch (CallFailedException e) {
      throw new MojoFailureException(PrettyJson.visible(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoFailureException("the call was interrupted");
    }
  }

  private JsonObject called(ToolCall call)
      throws IOException, InterruptedException, CallFailedException,
          DependencyResolutionRequiredException, MojoFailureException {
    Duration patience = Duration.ofSeconds(Math.max(1, timeout));
    ToolClient client = new ToolClient(token(), patience);
    try (ServerProcess server = ServerProcess.start(
        project.getBasedir().toPath(),
        classPath(),
        ArgumentLine.split(jvmArgs == null ? "" : jvmArgs),
        main(),
        ArgumentLine.split(programArgs == null ? "" : programArgs),
        TOKEN)) {
      URI address = server.awaitServer(patience);
      return client.call(address, call);
    }
  }

  /** No parameter of the goal, which Maven would print when it debugs. */
  private Optional<String> token() {
    return Optional.ofNullable(session.getUserProperties().getProperty("token"))
        .or(() -> Optional.ofNullable(System.getenv(TOKEN)));
  }

  private List<String> classPath() throws DependencyResolutionRequiredException {
    List<String> elements = new ArrayList<>();
    elements.add(plugin.getPluginArtifact().getFile().toString());
    elements.addAll(project.getRuntimeClasspathElements());
    return elements;
  }

  private String main() throws IOException, MojoFailureException {
    if (mainClass != null) {
      return mainClass;
    }
    MainClass main = MainClass.in(Path.of(project.getBuild().getOutputDirectory()));
    if (main instanceof MainClass.Unclear unclear) {
      throw new MojoFailureException(unclear.problem());
    }
    return ((MainClass.Found) main).name();
  }
}
