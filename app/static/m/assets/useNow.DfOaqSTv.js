import{j as e,N as t}from"./index-CNcQDNrm.js";function a(){const a=e(Date.now()),n=setInterval(()=>{a.value=Date.now()},1e3);return t(()=>clearInterval(n)),a}export{a as u};
