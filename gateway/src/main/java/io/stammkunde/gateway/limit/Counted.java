package io.stammkunde.gateway.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose requests are counted together. */
public sealed interface Counted {
    /** A network address; all of an IPv6 subscriber's addresses are one. */
    record Client(String network) implements Counted {
        private static final int IPV6_BYTES = 16;
        private static final int SUBSCRIBER_BYTES = 8;

        public static Client at(String address) {
            var bytes = NetUtil.createByteArrayFromIpAddressString(address);
            return bytes != null && bytes.length == IPV6_BYTES
                    ? new Client(HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES)))
                    : new Client(address);
        }
    }

    /** A user or program. */
    record SignedIn(String subject) implements Counted {}

    /** A source of events. */
    record WriteKey(String key) implements Counted {}
}
