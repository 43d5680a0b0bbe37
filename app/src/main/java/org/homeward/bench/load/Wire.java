package org.homeward.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept: as little work as can be, for the measured program shares the cores with it. It
 * opens again when the program has closed it.
 */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ended;

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** Sends a whole request and returns the status once the whole answer is here. */
    Answer exchange(byte[] request) throws IOException {
        if (ended) {
            reopen();
        }
        out.write(request);
        int status = 0;
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (status == 0) {
                status = Integer.parseInt(line.substring(9, 12));
            } else if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.equals("connection: close")) {
                ended = true;
            }
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes(length));
    }

    /** What came back. */
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private byte[] chunks() throws IOException {
        byte[] last = new byte[0];
        int length = Integer.parseInt(line(), 16);
        while (length > 0) {
            last = in.readNBytes(length);
            line();
            length = Integer.parseInt(line(), 16);
        }
        line();
        return last;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("the program closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    private void reopen() throws IOException {
        close();
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
        ended = false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
