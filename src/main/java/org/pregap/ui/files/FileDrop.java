package org.pregap.ui.files;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files that are dropped from the desktop. */
public final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final DataFlavor URI_LIST = uriList();

    private final transient Consumer<List<Path>> take;

    FileDrop(Consumer<List<Path>> take) {
        this.take = take;
    }

    @Override
    public boolean canImport(TransferSupport offered) {
        boolean has =
                offered.isDataFlavorSupported(DataFlavor.javaFileListFlavor) || offered.isDataFlavorSupported(URI_LIST);
        if (has && offered.isDrop()) {
            offered.setDropAction(COPY);
        }
        return has;
    }

    @Override
    public boolean importData(TransferSupport offered) {
        List<Path> files = canImport(offered) ? files(offered) : List.of();
        if (files.isEmpty()) {
            return false;
        }
        take.accept(files);
        return true;
    }

    private static List<Path> files(TransferSupport offered) {
        try {
            if (offered.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                List<?> list = (List<?>) offered.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                return list.stream().map(file -> ((File) file).toPath()).toList();
            }
            return DroppedFiles.ofUriList((String) offered.getTransferable().getTransferData(URI_LIST));
        } catch (UnsupportedFlavorException | IOException withdrawn) {
            return List.of();
        }
    }

    private static DataFlavor uriList() {
        try {
            return new DataFlavor("text/uri-list;class=java.lang.String");
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
