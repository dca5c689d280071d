package com.acme.offer;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link LibraryService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
@Discoverable
public final class LibraryServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public LibraryServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.offer.LibraryService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return LibraryServiceTable.of(new LibraryService());
  }
}
