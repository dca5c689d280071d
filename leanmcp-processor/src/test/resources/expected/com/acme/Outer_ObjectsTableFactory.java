package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link Outer.Objects} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
@Discoverable
public final class Outer_ObjectsTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public Outer_ObjectsTableFactory() {}

  @Override
  public String service() {
    return "com.acme.Outer$Objects";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return Outer_ObjectsTable.of(new Outer.Objects(provided.require(Double.class, "com.acme.Outer$Objects", "value")));
  }
}
