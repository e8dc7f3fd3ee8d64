package io.stammkunde.segment.rule;

/** A language in which a rule can be told. */
public enum Language {
    DE,
    EN
}
