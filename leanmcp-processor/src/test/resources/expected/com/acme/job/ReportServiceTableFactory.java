package com.acme.job;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link ReportService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class ReportServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public ReportServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.job.ReportService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return ReportServiceTable.of(new ReportService());
  }
}
