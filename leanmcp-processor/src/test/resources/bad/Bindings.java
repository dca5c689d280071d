import com.leanmcp.annotation.Tool;
import java.util.List;
import java.util.Optional;

class Bindings {
  record One(int number) {}

  record Box<T>(T content) {}

  record Longer<T>(
      T value,
      Optional<Longer<List<T>>> next) {} // error: [LMCP003] the type Bindings.Longer is not supported; it contains a longer form of itself each time; bind it to one

  /** Grows. */
  @Tool
  void grow(Longer<String> longer) {}

  /** Opens both. */
  @Tool
  void open(
      Box<One> one,
      Box<Bindings_One> other) {} // error: [LMCP024] the name Bindings_BoxOfBindings_OneCodec is needed for the codecs of both Bindings.Box<Bindings.One> and Bindings.Box<Bindings_One>; rename one of these types
}

record Bindings_One(String text) {}
