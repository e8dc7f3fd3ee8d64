/** {@code /v1/imports}: for data stewards and administrators. */
@NullMarked
package io.stammkunde.profile.imports.http;

import org.jspecify.annotations.NullMarked;
