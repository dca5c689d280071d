package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Contact}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class ContactCodec implements Codec<Contact> {
  public static final ContactCodec INSTANCE = new ContactCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"mail\":{\"type\":\"string\"},\"phone\":{\"type\":\"string\"},"
      + "\"birthday\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"string\","
      + "\"format\":\"date\"}},\"additionalProperties\":false}},\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("mail", "phone", "birthday");

  private ContactCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Contact read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String mail = null;
    boolean hasMail = false;
    String phone = null;
    boolean hasPhone = false;
    Contact.Box<LocalDate> birthday = null;
    boolean hasBirthday = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "mail" -> {
          if (hasMail) {
            violations.duplicate("mail");
          }
          hasMail = true;
          violations.enter("mail");
          mail = Strings.read(in, violations);
          violations.leave();
        }
        case "phone" -> {
          if (hasPhone) {
            violations.duplicate("phone");
          }
          hasPhone = true;
          violations.enter("phone");
          phone = Strings.read(in, violations);
          violations.leave();
        }
        case "birthday" -> {
          if (hasBirthday) {
            violations.duplicate("birthday");
          }
          hasBirthday = true;
          violations.enter("birthday");
          birthday = Contact_BoxOfLocalDateCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      Contact made = new Contact();
      made.setMail(mail);
      made.setPhone(phone);
      made.setBirthday(birthday);
      return made;
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  @Override
  public void write(Contact value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    String mail = value.getMail();
    if (mail != null) {
      violations.enter("mail");
      out.name("mail");
      Strings.write(mail, out, violations);
      violations.leave();
    }
    String phone = value.getPhone();
    if (phone != null) {
      violations.enter("phone");
      out.name("phone");
      Strings.write(phone, out, violations);
      violations.leave();
    }
    Contact.Box<LocalDate> birthday = value.getBirthday();
    if (birthday != null) {
      violations.enter("birthday");
      out.name("birthday");
      Contact_BoxOfLocalDateCodec.INSTANCE.write(birthday, out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
