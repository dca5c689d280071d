package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.maven.create.ProjectRequest.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectRequestTest {
  private static final ProjectRequest WEATHER = named("weather");

  @Test
  void derivesEverythingFromTheName() {
    Project project = good(named("my-server"));

    assertThat(project)
        .isEqualTo(new Project(
            "my-server", "com.example", "com.example.myserver", Authentication.NONE, 17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "my-server", "server2", "a.b_c-d", "x123456789"})
  void takesNamesThatAreGoodEverywhere(String name) {
    assertThat(named(name).check()).isInstanceOf(Checked.Good.class);
  }

  @ParameterizedTest
  @CsvSource({
    "MyServer, 'such as my-server'",
    "my server, 'such as my-server'",
    "my_server-, 'such as my-server'",
    "my--server, 'such as my-server'",
    "../../etc, 'such as etc'",
    "/tmp/x, 'such as tmp-x'",
    "., 'such as my-server'",
    "2fast, 'such as fast'",
    "con, 'is the name of a device on Windows; use another, such as con-server'",
    "aux.x, 'is the name of a device on Windows; use another, such as aux-server'",
    "größe, 'such as gr-e'",
    "x<y, 'such as x-y'",
  })
  void refusesOtherNamesAndSuggestsOne(String name, String words) {
    assertThat(problems(named(name)))
        .singleElement()
        .asString()
        .startsWith("-Dname \"" + name + "\" ")
        .endsWith(words);
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(problems(named("a".repeat(51))))
        .containsExactly("-Dname has 51 characters; use at most 50");
    assertThat(named("a".repeat(50)).check()).isInstanceOf(Checked.Good.class);
  }

  @Test
  void tellsEveryMistakeAtOnce() {
    ProjectRequest request = new ProjectRequest(
        Optional.empty(),
        Optional.of("com example"),
        Optional.of("com.class"),
        Optional.of("clark"),
        Optional.of("16"),
        17);

    assertThat(problems(request))
        .containsExactly(
            "the project has no name; give it one, such as -Dname=my-server",
            "-DgroupId \"com example\" is no groupId; use letters, digits, '-', '_' and dots between"
                + " them, such as com.example",
            "-Dpackage \"com.class\" has the reserved word \"class\" in it; use one such as"
                + " com.example.weather",
            "-Drelease 16 is too old; LeanMCP needs 17 or newer",
            "-Dauth \"clark\" is not known; known is: clerk; leave it out for a server without"
                + " sign-in");
  }

  @ParameterizedTest
  @CsvSource({
    "org.my-company, weather, org.mycompany.weather",
    "org.New, class, org.new_.class_",
    "org.4you, a.b, org._4you.a.b",
  })
  void derivesAPackageThatJavaTakes(String groupId, String name, String expected) {
    ProjectRequest request = with(Optional.of(groupId), Optional.empty(), Optional.empty(), 17);
    ProjectRequest named = new ProjectRequest(
        Optional.of(name),
        request.groupId(),
        request.packageName(),
        request.auth(),
        request.release(),
        17);

    assertThat(good(named).packageName()).isEqualTo(expected);
  }

  @Test
  void takesThePackageForTheGroupToo() {
    Project project =
        good(with(Optional.empty(), Optional.of("org.acme.sky"), Optional.empty(), 17));

    assertThat(List.of(project.groupId(), project.packageName()))
        .containsExactly("org.acme.sky", "org.acme.sky");
  }

  @ParameterizedTest
  @CsvSource({
    "com.Acme, has capital letters",
    "com..acme, is no Java package",
    "com.my-acme, is no Java package",
    "com.größe, is no Java package",
    "java.acme, belongs to the JDK",
    "com.true, 'has the reserved word \"true\" in it'",
  })
  void refusesOtherPackages(String name, String words) {
    ProjectRequest request = with(Optional.empty(), Optional.of(name), Optional.empty(), 17);

    assertThat(problems(request))
        .singleElement()
        .asString()
        .startsWith("-Dpackage \"" + name + "\" " + words);
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "20, 17", "21, 21", "24, 21", "25, 25", "27, 25"})
  void isWrittenForTheNewestLongTermReleaseOfTheJdk(int jdk, int release) {
    ProjectRequest request = with(Optional.empty(), Optional.empty(), Optional.empty(), jdk);

    assertThat(good(request).release()).isEqualTo(release);
  }

  @Test
  void isWrittenForTheReleaseThatIsAskedFor() {
    ProjectRequest request = with(Optional.empty(), Optional.empty(), Optional.of("22"), 25);

    assertThat(good(request).release()).isEqualTo(22);
  }

  @ParameterizedTest
  @CsvSource({
    "25, is newer than the JDK that runs Maven",
    "1.8, is no release of Java",
    "99999, is no release of Java",
  })
  void refusesReleasesThatTheJdkDoesNotKnow(String release, String words) {
    ProjectRequest request = with(Optional.empty(), Optional.empty(), Optional.of(release), 21);

    assertThat(problems(request)).singleElement().asString().contains(words);
  }

  private static ProjectRequest named(String name) {
    return new ProjectRequest(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        17);
  }

  private static ProjectRequest with(
      Optional<String> groupId, Optional<String> packageName, Optional<String> release, int jdk) {
    return new ProjectRequest(WEATHER.name(), groupId, packageName, Optional.empty(), release, jdk);
  }

  private static Project good(ProjectRequest request) {
    return ((Checked.Good) request.check()).project();
  }

  private static List<String> problems(ProjectRequest request) {
    return ((Checked.Refused) request.check()).problems();
  }
}
