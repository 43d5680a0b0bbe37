package org.homeward.observations.push;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Whether an address belongs to the internet, and to nobody's own network (RFC 6890). */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address ? isPublic(octets(address)) : isGlobal(octets(address)));
    }

    private static int[] octets(InetAddress address) {
        byte[] bytes = address.getAddress();
        int[] octets = new int[bytes.length];
        for (int one = 0; one < bytes.length; one++) {
            octets[one] = Byte.toUnsignedInt(bytes[one]);
        }
        return octets;
    }

    /** Beyond what Java knows: 0/8, shared 100.64/10, 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24, 240/4. */
    private static boolean isPublic(int[] ip) {
        int first = ip[0];
        int second = ip[1];
        int third = ip[2];
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19 || second == 51 && third == 100))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Global unicast is 2000::/3; in it 6to4 (2002::/16), Teredo (2001::/32) and documentation (2001:db8::/32) carry other addresses. */
    private static boolean isGlobal(int[] ip) {
        boolean unicast = ip[0] >> 5 == 1;
        boolean sixToFour = ip[0] == 0x20 && ip[1] == 0x02;
        boolean special =
                ip[0] == 0x20 && ip[1] == 0x01 && (ip[2] == 0 && ip[3] == 0 || ip[2] == 0x0d && ip[3] == 0xb8);
        return unicast && !sixToFour && !special;
    }
}
