package com.leanmcp.processor.read;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.Written;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what {@code @Resource} says. */
final class ResourceReader {
  private ResourceReader() {}

  static ResourceModel read(
      WrittenAnnotation resource, LabelModel label, CallModel call, TypeElement service) {
    return new ResourceModel(
        resource
            .value("uri", String.class)
            .orElseGet(() -> new Written<>(uri(service, call), call.place())),
        resource.value("name", String.class).map(Written::value).orElse(call.method()),
        label,
        resource
            .value("mimeType", String.class)
            .or(() ->
                mimeType(call.result().awaited()).map(type -> new Written<>(type, call.place()))),
        resource.value("size", Long.class),
        resource.each("audience"),
        resource.value("priority", Double.class),
        call);
  }

  /** {@code ui://weather/today} for {@code WeatherService.today()}. */
  private static String uri(TypeElement service, CallModel call) {
    String name = service.getSimpleName().toString().toLowerCase(Locale.ROOT);
    int at = name.indexOf("service");
    String host = at < 0 ? name : name.substring(0, at) + name.substring(at + "service".length());
    return "ui://" + host + "/" + call.method();
  }

  private static Optional<String> mimeType(ResultModel result) {
    if (result instanceof ResultModel.Text) {
      return Optional.of("text/plain");
    }
    if (result instanceof ResultModel.Bytes) {
      return Optional.of("application/octet-stream");
    }
    return result instanceof ResultModel.Json ? Optional.of("application/json") : Optional.empty();
  }
}
