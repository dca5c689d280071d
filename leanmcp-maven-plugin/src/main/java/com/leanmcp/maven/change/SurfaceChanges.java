package com.leanmcp.maven.change;

import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ResourceManifest.Address;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.surface.Surface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changed from one surface to another. */
public final class SurfaceChanges {
  private static final Offers<ToolManifest> TOOLS =
      new Offers<>("tool", ToolManifest::name, ToolDifferences::between);
  private static final Offers<PromptManifest> PROMPTS =
      new Offers<>("prompt", PromptManifest::name, PromptDifferences::between);
  private static final Offers<ResourceManifest> RESOURCES =
      new Offers<>("resource", resource -> resource.address().text(), ResourceDifferences::between);
  private static final Offers<ResourceManifest> TEMPLATES =
      new Offers<>("template", template -> template.address().text(), ResourceDifferences::between);

  private SurfaceChanges() {}

  /** Every change, the worst first, then tools before prompts before resources, each by name. */
  public static List<Change> between(Surface before, Surface after) {
    List<Change> changes = new ArrayList<>(TOOLS.changes(before.tools(), after.tools()));
    changes.addAll(PROMPTS.changes(before.prompts(), after.prompts()));
    changes.addAll(
        RESOURCES.changes(at(Address.Fixed.class, before), at(Address.Fixed.class, after)));
    changes.addAll(
        TEMPLATES.changes(at(Address.Template.class, before), at(Address.Template.class, after)));
    changes.addAll(CompletionDifferences.between(before, after));
    changes.sort(Comparator.comparing(Change::severity));
    return List.copyOf(changes);
  }

  private static List<ResourceManifest> at(Class<? extends Address> kind, Surface surface) {
    return surface.resources().stream()
        .filter(resource -> kind.isInstance(resource.address()))
        .toList();
  }
}
