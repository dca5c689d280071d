package com.acme.app;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link SeatService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class SeatServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public SeatServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.app.SeatService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return SeatServiceTable.of(new SeatService());
  }
}
