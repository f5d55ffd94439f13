package org.listpool.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A trust's extract on its way: the header has promised all of it, and only a part is sent. Closing it hangs up. */
final class HalfUpload implements AutoCloseable {

    private final Socket socket;

    private HalfUpload(Socket socket) {
        this.socket = socket;
    }

    /** Sends the first {@code length} bytes of {@code file} to the service at {@code port}. */
    static HalfUpload begin(int port, String trust, byte[] file, int length) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("localhost"), port);
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + Doors.extractPath(trust, "WAITING_LIST") + " HTTP/1.1\r\n"
                        + "Host: localhost:" + port + "\r\n"
                        + "Authorization: Bearer demo-" + trust + "\r\n"
                        + "Content-Type: text/csv\r\n"
                        + "Content-Length: " + file.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(Arrays.copyOf(file, length));
        out.flush();
        return new HalfUpload(socket);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
