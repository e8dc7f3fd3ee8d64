/**
 * The way every service speaks HTTP: the path guard, problem details, roles, cursors, time and JSON. A service adds
 * its own refusals beside its features; what the framework itself refuses is answered here.
 */
@NullMarked
package io.stammkunde.http;

import org.jspecify.annotations.NullMarked;
