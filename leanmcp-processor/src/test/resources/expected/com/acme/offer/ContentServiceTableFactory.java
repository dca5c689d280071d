package com.acme.offer;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link ContentService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
@Discoverable
public final class ContentServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public ContentServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.offer.ContentService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return ContentServiceTable.of(new ContentService());
  }
}
