/**
 * The report that a supervisory authority may ask for: how many requests came, how long they took and what became of
 * them, and how many breaches there were. Counts only; nobody is named in it.
 */
@NullMarked
package io.stammkunde.consent.report;

import org.jspecify.annotations.NullMarked;
