package com.leanmcp.processor;

import com.google.auto.service.AutoService;
import com.leanmcp.processor.check.DataTypeRules;
import com.leanmcp.processor.check.IdleAnnotationRules;
import com.leanmcp.processor.check.Lints;
import com.leanmcp.processor.check.MisplacedConstraintRules;
import com.leanmcp.processor.check.PrintRules;
import com.leanmcp.processor.check.ServiceRules;
import com.leanmcp.processor.check.UnheardRules;
import com.leanmcp.processor.model.ClientProfile;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.read.Compilation;
import com.leanmcp.processor.read.IdleAnnotationReader;
import com.leanmcp.processor.read.MisplacedConstraintReader;
import com.leanmcp.processor.read.PrintReader;
import com.leanmcp.processor.read.ServiceReader;
import com.leanmcp.processor.read.ServiceReader.Completeness;
import com.leanmcp.processor.read.ServiceReader.Outcome;
import com.leanmcp.processor.read.TypeReader;
import com.leanmcp.processor.read.UnheardReader;
import com.leanmcp.processor.write.GeneratedFiles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Turns classes with tools, prompts, resources and completions into tables, factories, codecs and manifests. It looks at
 * every class that is compiled, because one that inherits all it offers carries no annotation of its own.
 */
@AutoService(Processor.class)
public final class LeanMcpProcessor extends AbstractProcessor {
  private final Set<String> unfinished = new LinkedHashSet<>();
  private Compilation compilation;
  private ServiceReader services;
  private IdleAnnotationReader idleAnnotations;
  private TypeReader types;
  private GeneratedFiles files;
  private PrintReader prints;
  private Set<ClientProfile> clients;
  private Reporter reporter;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
    types = new TypeReader(compilation);
    services = new ServiceReader(compilation, types, environment.getFiler());
    files = new GeneratedFiles(environment.getElementUtils(), environment.getFiler());
    idleAnnotations = new IdleAnnotationReader(compilation);
    prints = new PrintReader(environment);
    reporter = new Reporter(environment);
    clients = ClientOption.read(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Reporter.SILENCE, ClientOption.NAME);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compilation.add(round);
    for (TypeElement type : due(round)) {
      if (ServiceReader.isMcpType(type)) {
        processType(type, round);
      } else if (types.hasCompiledCodec(type)) {
        renewCodec(type);
      }
      processService(type, round);
      reporter.report(IdleAnnotationRules.check(idleAnnotations.read(type)));
      reporter.report(MisplacedConstraintRules.check(MisplacedConstraintReader.read(type)));
      reporter.report(UnheardRules.check(UnheardReader.read(type)));
    }
    return false;
  }

  /** The classes of this round, and those that waited for one. */
  private List<TypeElement> due(RoundEnvironment round) {
    List<TypeElement> due = new ArrayList<>();
    for (String name : List.copyOf(unfinished)) {
      due.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    unfinished.clear();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        due.addAll(ServiceReader.declaredIn(type));
      }
    }
    return due;
  }

  private void processService(TypeElement type, RoundEnvironment round) {
    Outcome outcome = services.read(type);
    if (outcome instanceof Outcome.Service service) {
      List<Problem> problems = ServiceRules.check(service.model());
      reporter.report(problems);
      reporter.report(PrintRules.check(prints.read(type)));
      if (problems.stream().noneMatch(Problem::isError)) {
        reporter.report(Lints.check(service.model(), clients));
        write(service.model());
      }
    } else if (outcome instanceof Outcome.Unfinished service) {
      postpone(type, ServiceRules.check(service.model()), round);
    } else if (outcome instanceof Outcome.NoService none
        && none.completeness() == Completeness.MISSING_SUPERTYPE) {
      postpone(type, List.of(), round);
    }
  }

  private void write(ServiceModel service) {
    reporter.report(files.write(service));
  }

  private void processType(TypeElement type, RoundEnvironment round) {
    if (!TypeReader.isCodedKind(type)) {
      reporter.report(List.of(Diagnostic.UNUSABLE_MCP_TYPE.at(
          Place.of(type),
          type.getSimpleName()
              + " is marked with @McpType but is no record, enum, class or sealed interface;"
              + " make it one of them or remove the annotation")));
      return;
    }
    TypeModel model = types.readDeclared(type);
    List<Problem> problems = DataTypeRules.checkAll(model, Place.of(type));
    if (DataTypes.isUnresolved(model)) {
      postpone(type, problems, round);
      return;
    }
    reporter.report(problems);
    if (problems.stream().noneMatch(Problem::isError)) {
      reporter.report(files.write(model, type));
    }
  }

  /** Renews what an earlier build wrote for a type that may be compiled without its services now. */
  private void renewCodec(TypeElement type) {
    TypeModel model = types.readDeclared(type);
    List<Problem> problems = DataTypeRules.checkAll(model, Place.of(type));
    if (problems.isEmpty() && !DataTypes.isUnresolved(model)) {
      reporter.report(files.write(model, type));
    }
  }

  /** Waits for another processor; in the last round all that is left is to say what else is wrong. */
  private void postpone(TypeElement type, List<Problem> problems, RoundEnvironment round) {
    if (round.processingOver()) {
      reporter.report(problems);
    } else {
      unfinished.add(type.getQualifiedName().toString());
    }
  }
}
