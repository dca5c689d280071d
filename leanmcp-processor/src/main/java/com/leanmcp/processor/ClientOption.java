package com.leanmcp.processor;

import com.leanmcp.processor.model.ClientProfile;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.schema.NearestName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Reads the option that names the clients whose rules the tools have to keep. */
final class ClientOption {
  static final String NAME = "leanmcp.clients";

  private ClientOption() {}

  static Set<ClientProfile> read(ProcessingEnvironment environment) {
    Set<ClientProfile> profiles = EnumSet.noneOf(ClientProfile.class);
    String option = environment.getOptions().getOrDefault(NAME, "");
    for (String name : option.strip().split("\\s*,\\s*")) {
      Optional<ClientProfile> profile = ClientProfile.named(name);
      profile.ifPresent(profiles::add);
      if (profile.isEmpty() && !name.isEmpty()) {
        environment.getMessager().printMessage(Kind.WARNING, mistake(name));
      }
    }
    return profiles;
  }

  private static String mistake(String name) {
    List<String> known =
        Arrays.stream(ClientProfile.values()).map(ClientProfile::text).toList();
    String hint = NearestName.of(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("");
    return "[" + Diagnostic.UNKNOWN_CLIENT.id() + "] -A" + NAME + " names the client \"" + name
        + "\", which is none of " + String.join(", ", known) + (hint.isEmpty() ? "" : "; " + hint);
  }
}
