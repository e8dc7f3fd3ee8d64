/**
 * What this service knows of one person, and the only place where that is kept: facts that rules ask for, permissions,
 * past events, and where the person stands with each segment.
 */
@NullMarked
package io.stammkunde.segment.person;

import org.jspecify.annotations.NullMarked;
