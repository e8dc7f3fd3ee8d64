/**
 * A store that speaks MongoDB's protocol, for trying out, development and tests: mongo-java-server on one H2 MVStore
 * file. A write is answered after it has been written to the file, so a killed process loses nothing that was
 * acknowledged; the file is not forced to the disk, so a power cut may. One request is atomic per document, as in
 * MongoDB. Equality, {@code $in} and unique keys are answered from indexes, everything else reads the collection.
 */
@NullMarked
package io.stammkunde.servers.mongo;

import org.jspecify.annotations.NullMarked;
