package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes values of Java that their schema may not allow: one component or field each is exchanged. */
final class WrongValues {
  private WrongValues() {}

  /** The value with one part each that is null, not finite or another constant; each made anew. */
  static List<Object> of(Supplier<Object> values) {
    Object value = values.get();
    List<Object> wrong = new ArrayList<>();
    if (value instanceof Enum) {
      return wrong;
    }
    for (Field field : fields(value.getClass())) {
      for (Object other : others(field, get(field, value))) {
        if (value instanceof Record) {
          copy(value, field.getName(), other).ifPresent(wrong::add);
        } else {
          Object changed = values.get();
          set(field, changed, other);
          wrong.add(changed);
        }
      }
    }
    return wrong;
  }

  /** Whether free-form JSON is null, which the judge cannot tell from JSON's own null. */
  static boolean lacksJson(Object value) {
    return value instanceof Record
        && fields(value.getClass()).stream()
            .anyMatch(field -> field.getType() == JsonValue.class && get(field, value) == null);
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at.getName().startsWith("com.acme."); at = at.getSuperclass()) {
      Stream.of(at.getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .forEach(fields::add);
    }
    return fields;
  }

  private static List<Object> others(Field field, Object present) {
    Class<?> type = field.getType();
    if (type == JsonValue.class) {
      return List.of(new JsonString(WrongParts.HALF));
    }
    if (type == Object.class) { // a type parameter, if the declaration does not say Object
      return field.getGenericType() == Object.class ? List.of(WrongParts.HALF) : List.of();
    }
    List<Object> others = new ArrayList<>(WrongParts.of(type, present));
    if (!type.isPrimitive()) {
      others.add(null);
    }
    return others;
  }

  private static Object get(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Field field, Object value, Object other) {
    try {
      field.setAccessible(true);
      field.set(value, other);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Object> copy(Object value, String name, Object other) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Object[] arguments = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Field field = value.getClass().getDeclaredField(components[i].getName());
        arguments[i] = field.getName().equals(name) ? other : get(field, value);
      }
      Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(arguments));
    } catch (InvocationTargetException e) { // the record itself refuses it
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
