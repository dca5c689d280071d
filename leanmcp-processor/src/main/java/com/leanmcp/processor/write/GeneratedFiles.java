package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.ConstructionModel.Constructible;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.TypeModel;
import com.squareup.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes everything that is generated, each file once. */
public final class GeneratedFiles {
  private final Filer filer;
  private final SourceFiles files;
  private final Set<ClassId> codecs = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  public GeneratedFiles(Elements elements, Filer filer) {
    this.filer = filer;
    this.files = new SourceFiles(elements, filer);
  }

  /** Writes the table, factory, codecs and manifest of a service; answers with what could not be written. */
  public List<Problem> write(ServiceModel service) {
    problems.clear();
    TypeElement origin = service.element();
    for (TypeModel.Coded type : DataTypes.of(service)) {
      writeCodec(type, origin);
    }
    write(TableWriter.name(service), TableWriter.write(service, files), origin);
    if (service.construction() instanceof Constructible construction) {
      TypeSpec factory = FactoryWriter.write(service, construction, files);
      write(FactoryWriter.name(service), factory, origin);
    }
    writeManifest(service);
    return List.copyOf(problems);
  }

  /** Writes the codecs of a type and all it is made of; answers with what could not be written. */
  public List<Problem> write(TypeModel type, TypeElement origin) {
    problems.clear();
    DataTypes.of(type).forEach(each -> writeCodec(each, origin));
    return List.copyOf(problems);
  }

  private void writeCodec(TypeModel.Coded type, TypeElement user) {
    DataType data = type.data();
    if (data.needsCodec() && codecs.add(data.codec())) {
      TypeElement origin =
          data.origin() == DataType.Origin.SOURCE && !data.isBound() ? data.element() : user;
      write(data.codec(), new CodecWriter(files).write(type, origin), origin);
    }
  }

  private void write(ClassId name, TypeSpec type, TypeElement origin) {
    try {
      files.write(name, type);
    } catch (FilerException e) {
      problems.add(Diagnostic.NAME_TAKEN.at(
          Place.of(origin),
          "the class " + name.simple() + " exists already, but its name is needed for a generated"
              + " class; rename yours"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeManifest(ServiceModel service) {
    String path = "META-INF/leanmcp/" + service.type().binary() + ".json";
    try (OutputStream out = filer
        .createResource(StandardLocation.CLASS_OUTPUT, "", path, service.element())
        .openOutputStream()) {
      out.write(ManifestWriter.write(service).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
