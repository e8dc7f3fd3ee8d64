/** The Kafka process: Apache Kafka as it is, with settings for one small node. */
@NullMarked
package io.stammkunde.servers.kafka;

import org.jspecify.annotations.NullMarked;
