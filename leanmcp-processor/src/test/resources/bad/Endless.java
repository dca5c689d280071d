import com.leanmcp.annotation.McpType;
import java.util.List;
import java.util.Optional;

class Endless {
  @McpType
  record Chain(String name, Chain next) {} // error: [LMCP050] no Endless.Chain can ever be complete, because Endless.Chain needs Endless.Chain; make one of them Optional or put it in a List

  @McpType
  record Holder(Chain chain, List<Holder> holders) {}

  record Egg(Hen hen) {} // error: [LMCP050] no Endless.Egg can ever be complete, because Endless.Egg needs Endless.Hen needs Endless.Egg; make one of them Optional or put it in a List

  @McpType
  record Hen(Egg egg) {} // error: [LMCP050] no Endless.Hen can ever be complete, because Endless.Hen needs Endless.Egg needs Endless.Hen; make one of them Optional or put it in a List

  @McpType
  record Tree(List<Tree> branches, Optional<Tree> parent) {}
}
