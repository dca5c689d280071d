package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link KeywordTools} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class KeywordToolsTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public KeywordToolsTableFactory() {}

  @Override
  public String service() {
    return "com.acme.KeywordTools";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return KeywordToolsTable.of(new KeywordTools());
  }
}
