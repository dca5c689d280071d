package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Names of elements and types. */
final class Names {
  private Names() {}

  static ClassId of(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element element = type;
    for (; !(element instanceof PackageElement); element = element.getEnclosingElement()) {
      names.addFirst(element.getSimpleName().toString());
    }
    String packageName = ((PackageElement) element).getQualifiedName().toString();
    return new ClassId(packageName, List.copyOf(names));
  }

  /** The type with packages and without annotations. */
  static String qualified(TypeMirror type) {
    return type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "");
  }

  /** The type as an author writes it: without packages. */
  static String spell(TypeMirror type) {
    return type.toString()
        .replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "")
        .replaceAll("\\b(?:\\p{javaLowerCase}\\w*\\.)+", "")
        .replaceAll(",(?! )", ", ");
  }

  /** Who can name the type: no more than can name the types around it. */
  static Visibility visibility(TypeElement type) {
    Visibility least = Visibility.PUBLIC;
    for (Element each = type;
        !(each instanceof PackageElement);
        each = each.getEnclosingElement()) {
      Visibility own = own(each);
      least = own.compareTo(least) > 0 ? own : least;
    }
    return least;
  }

  private static Visibility own(Element element) {
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return Visibility.PRIVATE;
    }
    boolean isPublic = element.getModifiers().contains(Modifier.PUBLIC);
    return isPublic ? Visibility.PUBLIC : Visibility.PACKAGE;
  }
}
