import fc from 'fast-check';

/** Property tests draw new cases at every run at home; where a change is judged, the same ones each time. */
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20310502 });
