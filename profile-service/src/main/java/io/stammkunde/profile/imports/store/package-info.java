/** Imports and presets in MongoDB, a document each. */
@NullMarked
package io.stammkunde.profile.imports.store;

import org.jspecify.annotations.NullMarked;
