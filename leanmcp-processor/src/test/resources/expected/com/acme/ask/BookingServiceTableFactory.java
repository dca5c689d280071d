package com.acme.ask;

import com.leanmcp.service.Discoverable;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ServiceTableFactory;
import javax.annotation.processing.Generated;

/** Makes {@link BookingService} for discovery. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@Discoverable
public final class BookingServiceTableFactory implements ServiceTableFactory {
  /** What a service loader needs. */
  public BookingServiceTableFactory() {}

  @Override
  public String service() {
    return "com.acme.ask.BookingService";
  }

  @Override
  public ServiceTable create(Provided provided) {
    return BookingServiceTable.of(new BookingService());
  }
}
