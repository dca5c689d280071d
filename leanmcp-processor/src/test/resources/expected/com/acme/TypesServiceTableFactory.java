package com.acme;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link TypesService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class TypesServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public TypesServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.TypesService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return TypesServiceTable.of(new TypesService());
  }
}
