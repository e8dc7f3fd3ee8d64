/**
 * Orders out of files: a CSV of order lines becomes one event an order, as if the shop had sent it. Any file is read
 * in bounded memory, every line is accounted for, a killed import goes on where it was, and the same file again
 * changes nothing.
 */
@NullMarked
package io.stammkunde.profile.imports;

import org.jspecify.annotations.NullMarked;
