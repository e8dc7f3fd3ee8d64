/** What crosses a boundary between services: names and shapes, no logic and no framework. */
@NullMarked
package io.stammkunde.contracts;

import org.jspecify.annotations.NullMarked;
