package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link Outer.Lists} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class Outer_ListsTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public Outer_ListsTableFactory() {}

  @Override
  public String service() {
    return "com.acme.Outer$Lists";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return Outer_ListsTable.of(new Outer.Lists());
  }
}
