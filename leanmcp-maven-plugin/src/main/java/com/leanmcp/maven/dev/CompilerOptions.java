package com.leanmcp.maven.dev;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options that maven-compiler-plugin gives to javac, of its own configuration. */
final class CompilerOptions {
  private final MojoSettings settings;
  private final List<String> options = new ArrayList<>();

  private CompilerOptions(MojoSettings settings) {
    this.settings = settings;
  }

  /** Without paths, processors and the encoding. */
  static List<String> of(MojoSettings settings) {
    CompilerOptions options = new CompilerOptions(settings);
    options.add();
    return List.copyOf(options.options);
  }

  private void add() {
    addDebug();
    addLevel();
    addIf("parameters", "-parameters");
    addIf("enablePreview", "--enable-preview");
    addIf("showDeprecation", "-deprecation");
    addIf("failOnWarning", "-Werror");
    addIf("createMissingPackageInfoClass", "-Xpkginfo:always");
    if (settings.text("showWarnings").filter("false"::equals).isPresent()) {
      options.add("-nowarn");
    }
    settings.text("proc").ifPresent(proc -> options.add("-proc:" + proc));
    settings.text("implicit").ifPresent(implicit -> options.add("-implicit:" + implicit));
    settings.text("compilerArgument").ifPresent(options::add);
    options.addAll(settings.list("compilerArgs"));
  }

  private void addDebug() {
    if (settings.isOn("debug")) {
      options.add(settings.text("debuglevel").map(level -> "-g:" + level).orElse("-g"));
    }
  }

  private void addLevel() {
    Optional<String> release = settings.text("release");
    if (release.isPresent()) {
      options.addAll(List.of("--release", release.get()));
      return;
    }
    settings.text("target").ifPresent(target -> options.addAll(List.of("-target", target)));
    settings.text("source").ifPresent(source -> options.addAll(List.of("-source", source)));
  }

  private void addIf(String parameter, String option) {
    if (settings.isOn(parameter)) {
      options.add(option);
    }
  }
}
