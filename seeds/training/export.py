"""Writes the model file: see seeds/models/FORMAT.md."""
import hashlib
import json
import os
import struct

import numpy as np

TABLES = ('word', 'affix', 'shape', 'gaz_w', 'vec')  # rows are looked up: int8 with a scale a row
VECTORS = ('root', 'u_head', 'name_start')


def quantise(matrix, bits):
    top = 2 ** (bits - 1) - 1
    scale = np.abs(matrix).max(1) / top
    scale[scale == 0] = 1.0
    return np.round(matrix / scale[:, None]).astype(np.int8 if bits == 8 else np.int16), scale.astype(np.float32)


def write_model(path, config, data, labels, p, frozen, card):
    tensors, payload = {}, bytearray()

    def add(name, array, dtype, scales=None):
        payload.extend(b'\0' * (-len(payload) % 8))
        tensors[name] = {'dtype': dtype, 'shape': list(array.shape), 'offset': len(payload)}
        if scales:
            tensors[name]['scales'] = scales
        payload.extend(np.ascontiguousarray(array).tobytes())

    for name, value in sorted({**p, **frozen}.items()):
        value = np.asarray(value, np.float32)
        if name in TABLES:
            q, scale = quantise(value, 8)
            add(name, q, 'i8', name + '.scales')
            add(name + '.scales', scale, 'f32')
        elif value.ndim == 2 and name != 'name_trans':
            q, scale = quantise(value.T, 16)  # stored as [out, in]
            add(name, q, 'i16', name + '.scales')
            add(name + '.scales', scale, 'f32')
        else:
            add(name, value, 'f32')
    header = {
        'version': 1, 'language': card['language'], 'config': config,
        'labels': {'upos': labels.upos, 'xpos': labels.xpos, 'rel': labels.rel, 'name': labels.name},
        'words': data.words, 'vectors': data.vector_words, 'shapes': data.shapes, 'gazetteers': data.gazetteers, 'tensors': tensors, 'card': card,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode()
    text += b' ' * (-(len(text) + 8) % 8)
    body = b'WGM1' + struct.pack('<I', len(text)) + text + bytes(payload)
    with open(path + '.part', 'wb') as f:
        f.write(body + hashlib.sha256(body).digest())
    os.replace(path + '.part', path)
