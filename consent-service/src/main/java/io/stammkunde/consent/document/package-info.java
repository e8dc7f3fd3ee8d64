/**
 * Registers and reports as people read, print and file them: facts and tables in German or English, as a page or as CSV.
 * What is in them is decided elsewhere.
 */
@NullMarked
package io.stammkunde.consent.document;

import org.jspecify.annotations.NullMarked;
