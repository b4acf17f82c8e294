package org.pregap.ui.files;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TooManyListenersException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.pregap.ui.desk.FileDropPlace;

/** Takes files that are dropped from the desktop. */
public final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private static final DataFlavor URI_LIST = uriList();

    private final transient Taking taking;

    /** What becomes of dropped files. */
    interface Taking {
        /** @param beforeTrack empty where they were dropped on nothing that has an order */
        void take(List<Path> files, OptionalInt beforeTrack);
    }

    FileDrop(Taking taking) {
        this.taking = taking;
    }

    /** Lets files be dropped on a part of the window. */
    public void acceptOn(JComponent part) {
        part.setTransferHandler(this);
        if (part instanceof FileDropPlace place && part.getDropTarget() != null) {
            try {
                part.getDropTarget().addDropTargetListener(new Leaving(place));
            } catch (TooManyListenersException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    /** Where files are no longer held over a part, it shows no place for them. */
    private static final class Leaving extends DropTargetAdapter {
        private final FileDropPlace place;

        Leaving(FileDropPlace place) {
            this.place = place;
        }

        @Override
        public void dragExit(DropTargetEvent event) {
            place.hideDrop();
        }

        @Override
        public void drop(DropTargetDropEvent event) {
            place.hideDrop();
        }
    }

    @Override
    public boolean canImport(TransferSupport offered) {
        boolean has =
                offered.isDataFlavorSupported(DataFlavor.javaFileListFlavor) || offered.isDataFlavorSupported(URI_LIST);
        if (has && offered.isDrop()) {
            offered.setDropAction(COPY);
            place(offered);
        }
        return has;
    }

    @Override
    public boolean importData(TransferSupport offered) {
        List<Path> files = canImport(offered) ? files(offered) : List.of();
        if (files.isEmpty()) {
            return false;
        }
        taking.take(files, place(offered));
        return true;
    }

    private static OptionalInt place(TransferSupport offered) {
        return offered.isDrop() && offered.getComponent() instanceof FileDropPlace place
                ? OptionalInt.of(place.showDrop(offered.getDropLocation().getDropPoint()))
                : OptionalInt.empty();
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
