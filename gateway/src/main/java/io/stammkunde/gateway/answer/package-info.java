/** How the gateway answers by itself: problem details for what it refuses, and the headers that every answer carries. */
@NullMarked
package io.stammkunde.gateway.answer;

import org.jspecify.annotations.NullMarked;
