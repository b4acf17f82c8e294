package org.pregap.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JPanel;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;

class FileDropTest {
    private final List<Path> taken = new ArrayList<>();
    private final FileDrop drop = new FileDrop((files, place) -> taken.addAll(files));

    @Test
    void aListOfFilesIsTaken() throws Exception {
        assertThat(drop(DataFlavor.javaFileListFlavor, List.of(new File("/a/1.wav"), new File("/b"))))
                .isTrue();
        assertThat(taken).containsExactly(Path.of("/a/1.wav"), Path.of("/b"));
    }

    /** As file managers of several desktops hand them over; RFC 2483. */
    @Test
    void aListOfAddressesIsTakenWithoutWhatLiesElsewhere() throws Exception {
        String list =
                "# from somewhere\r\nfile:///a/O%C3%B9%20sont-ils.wav\r\nhttps://example.org/1.wav\r\nnot a file\r\n";
        assertThat(drop(new DataFlavor("text/uri-list;class=java.lang.String"), list))
                .isTrue();
        assertThat(taken).containsExactly(Path.of("/a/Où sont-ils.wav"));
    }

    @Test
    void otherThingsAreRefused() {
        var support = new TransferSupport(new JPanel(), new StringSelection("text"));
        assertThat(drop.canImport(support)).isFalse();
        assertThat(drop.importData(support)).isFalse();
    }

    private boolean drop(DataFlavor flavor, Object data) {
        return drop.importData(new TransferSupport(new JPanel(), new Offered(Map.of(flavor, data))));
    }

    private record Offered(Map<DataFlavor, Object> data) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return data.keySet().toArray(new DataFlavor[0]);
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return data.containsKey(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return Objects.requireNonNull(data.get(flavor));
        }
    }
}
