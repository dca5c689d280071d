package demo;

record Greeting(String word) {}
