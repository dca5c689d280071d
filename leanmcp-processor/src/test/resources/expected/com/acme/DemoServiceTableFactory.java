package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link DemoService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class DemoServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public DemoServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.DemoService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return DemoServiceTable.of(new DemoService(provided.require(DemoService.Clock.class, "com.acme.DemoService", "clock")));
  }
}
