package com.leanmcp.maven;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.RepositoryPolicy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Reader;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * The global settings of this Maven and the developer's own repository as one more to copy from: what the machine already
 * has is not downloaded again, and the pom of the project under test stays as it was written.
 */
final class DeveloperSettings {
  private static final String PROFILE = "developer";

  private DeveloperSettings() {}

  static Path write() throws IOException {
    Settings settings = global();
    Profile profile = new Profile();
    profile.setId(PROFILE);
    profile.addRepository(developer());
    profile.addPluginRepository(developer());
    settings.addProfile(profile);
    settings.addActiveProfile(PROFILE);
    Path file = Path.of(System.getProperty("it.directory"), "settings.xml");
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      new SettingsXpp3Writer().write(out, settings);
    }
    return file;
  }

  private static Settings global() throws IOException {
    Path file = Path.of(System.getProperty("it.global.settings").substring("file=".length()));
    if (!Files.exists(file)) {
      return new Settings();
    }
    try (Reader in = Files.newBufferedReader(file)) {
      return new SettingsXpp3Reader().read(in);
    } catch (XmlPullParserException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  private static Repository developer() {
    RepositoryPolicy releases = new RepositoryPolicy();
    releases.setChecksumPolicy("ignore");
    RepositoryPolicy snapshots = new RepositoryPolicy();
    snapshots.setEnabled(false);
    Repository repository = new Repository();
    repository.setId(PROFILE);
    repository.setUrl(Path.of(System.getProperty("it.user.repository")).toUri().toString());
    repository.setReleases(releases);
    repository.setSnapshots(snapshots);
    return repository;
  }
}
