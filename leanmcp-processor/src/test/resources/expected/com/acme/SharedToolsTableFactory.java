package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link SharedTools} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class SharedToolsTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public SharedToolsTableFactory() {}

  @Override
  public String service() {
    return "com.acme.SharedTools";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return SharedToolsTable.of(new SharedTools());
  }
}
