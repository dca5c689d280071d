package com.acme.offer;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link BriefService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
@Discoverable
public final class BriefServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public BriefServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.offer.BriefService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return BriefServiceTable.of(new BriefService());
  }
}
