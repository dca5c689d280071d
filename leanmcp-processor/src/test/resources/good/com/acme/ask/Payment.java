package com.acme.ask;

/** How it is paid. */
record Payment(String iban) {}
