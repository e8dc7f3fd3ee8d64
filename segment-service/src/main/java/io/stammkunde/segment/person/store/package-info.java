/**
 * People's states in MongoDB: one document a person, with older months of very long histories in documents of their own.
 */
@NullMarked
package io.stammkunde.segment.person.store;

import org.jspecify.annotations.NullMarked;
