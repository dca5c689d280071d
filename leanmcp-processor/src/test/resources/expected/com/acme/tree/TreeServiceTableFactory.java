package com.acme.tree;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link TreeService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class TreeServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public TreeServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.tree.TreeService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return TreeServiceTable.of(new TreeService());
  }
}
