package com.acme;

import java.time.LocalDate;

/** Says what may be null at the field, at the getter and at the setter. */
public final class Contact {
  private @Nullable String mail;
  private String phone;
  private Box<LocalDate> birthday;

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  @Nullable
  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public Box<LocalDate> getBirthday() {
    return birthday;
  }

  public void setBirthday(@Nullable Box<LocalDate> birthday) {
    this.birthday = birthday;
  }

  /** What may be empty. */
  public record Box<T>(@org.jspecify.annotations.Nullable T value) {}
}
