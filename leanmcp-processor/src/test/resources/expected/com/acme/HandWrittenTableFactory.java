package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link HandWritten} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class HandWrittenTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public HandWrittenTableFactory() {}

  @Override
  public String service() {
    return "com.acme.HandWritten";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return HandWrittenTable.of(new HandWritten());
  }
}
